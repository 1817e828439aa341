import { libraryOfModules } from "../../tsup.shared.ts";

export default libraryOfModules();
