import { z } from "zod";

/** A public key of a gateway as JWK (RFC 8037); `kid` is its thumbprint (RFC 7638), so that nobody can give it another one. */
export const ReceiptKey = z
  .strictObject({
    kty: z.literal("OKP"),
    crv: z.literal("Ed25519"),
    x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
    kid: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
    alg: z.literal("EdDSA"),
    use: z.literal("sig"),
  })
  .meta({ id: "ReceiptKey", title: "Openbare sleutel", description: "A key with which receipts can be verified." });
export type ReceiptKey = z.infer<typeof ReceiptKey>;

/** All keys with which a gateway ever signed (JWK Set, RFC 7517): a receipt can be verified as long as somebody keeps it. */
export const ReceiptKeyList = z
  .strictObject({ keys: z.array(ReceiptKey) })
  .meta({ id: "ReceiptKeyList", title: "Openbare sleutels", description: "Every key that receipts were signed with." });
export type ReceiptKeyList = z.infer<typeof ReceiptKeyList>;

/** The key pair of a gateway; `d` is its secret half and never leaves it. */
export const ReceiptSigningKey = z.strictObject({
  ...ReceiptKey.shape,
  d: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type ReceiptSigningKey = z.infer<typeof ReceiptSigningKey>;
