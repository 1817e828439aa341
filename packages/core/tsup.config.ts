import { libraryOfModules } from "../../tsup.shared.ts";

export default libraryOfModules(["src/index.ts", "src/codes.ts", "src/schemes.ts"]);
