package org.carerecordguarantee.conformance.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as this suite writes them. */
final class Sha256 {

    private Sha256() {}

    /** {@return {@code sha256:} and the digest in small hexadecimal letters} */
    static String of(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(digest(bytes));
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
