import type { ApiKey, ApiKeyList, ApiKeyRequest, NewApiKey } from "@jobcoach/contract";

const request: ApiKeyRequest = {
  municipality: "GM0200",
  roles: ["submitter"],
  label: "Export sociaal domein",
  expiresOn: "2027-06-30",
};

const key: ApiKey = {
  id: "01980d2e-5c00-7000-8000-000000000000",
  municipality: "GM0200",
  roles: ["submitter"],
  label: "Export sociaal domein",
  createdAt: "2026-07-13T09:00:00.000Z",
  expiresAt: "2027-07-01T00:00:00.000Z",
  lastUsedAt: null,
  revokedAt: null,
};

const made: NewApiKey = { ...key, key: "(alleen nu te zien / shown only now)" };

const list: ApiKeyList = { items: [key] };

/** Of keys, by the name of their schema. */
export const accessExamples = { ApiKeyRequest: request, ApiKey: key, NewApiKey: made, ApiKeyList: list };
