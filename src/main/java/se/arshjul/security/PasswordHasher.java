package se.arshjul.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Makes passwords unreadable and tells whether one fits; the stored string says how it was made (security-3). */
public final class PasswordHasher {

    private static final String SCHEME = "pbkdf2-sha512";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** What a user name that does not exist is compared with, so that it takes as long as one that does. */
    private static final String NOBODY = String.join("$", SCHEME, Integer.toString(ITERATIONS),
            encode(new byte[SALT_BYTES]), encode(new byte[HASH_BYTES]));

    private PasswordHasher() {}

    /** As {@code pbkdf2-sha512$210000$salt$hash}, with a salt of its own. */
    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return String.join("$", SCHEME, Integer.toString(ITERATIONS), encode(salt),
                encode(derive(password, salt, ITERATIONS)));
    }

    /** True when the password made the stored string; without one the answer is no, and takes as long. */
    public static boolean fits(String password, String stored) {
        String[] parts = (stored == null ? NOBODY : stored).split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalStateException("A stored password is four parts and begins with " + SCHEME);
        }
        byte[] made = derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(made, Base64.getDecoder().decode(parts[3])) && stored != null;
    }

    /** True when both are one and the same password, however their letters are written. */
    static boolean isSame(String one, String other) {
        return composed(one).equals(composed(other));
    }

    /** One and the same letter can be typed as two different sequences of characters: å must be å. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        char[] letters = composed(password).toCharArray();
        var spec = new PBEKeySpec(letters, salt, iterations, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is missing in this Java", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
