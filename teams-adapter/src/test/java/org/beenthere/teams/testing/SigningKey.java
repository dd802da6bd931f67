package org.beenthere.teams.testing;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A key with which tokens are signed, as the Bot Framework has them. */
public final class SigningKey {

    private final KeyPair pair = newPair();
    private final String id;
    private final List<String> endorsements;

    /**
     * @param id by which a token names it
     * @param endorsements the channels whose tokens it may sign
     */
    public SigningKey(String id, List<String> endorsements) {
        this.id = id;
        this.endorsements = List.copyOf(endorsements);
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public RSAPublicKey publicKey() {
        return (RSAPublicKey) pair.getPublic();
    }

    /** A token with that key's id in its header. */
    public String sign(JWTCreator.Builder token) {
        return token.withKeyId(id).sign(Algorithm.RSA256(null, (RSAPrivateKey) pair.getPrivate()));
    }

    /** A new token, with nothing in it. */
    public static JWTCreator.Builder token() {
        return JWT.create();
    }

    /** The public half, as it is named on the web. */
    public Map<String, Object> jwk() {
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "kid",
                id,
                "n",
                number(publicKey().getModulus()),
                "e",
                number(publicKey().getPublicExponent()),
                "endorsements",
                endorsements);
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
