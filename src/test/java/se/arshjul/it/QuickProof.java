package se.arshjul.it;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as it is stored, of the same form but with a single round: hundreds sign in during the tests, and a proof is dear on purpose. */
final class QuickProof {
    private static final byte[] SALT = new byte[16];
    private static final int BITS = 512;

    private QuickProof() {
    }

    static String of(String password) {
        try {
            var proof = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, 1, BITS)).getEncoded();
            return "pbkdf2-sha512$1$" + encoded(SALT) + "$" + encoded(proof);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
