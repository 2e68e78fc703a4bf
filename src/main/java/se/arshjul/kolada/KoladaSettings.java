package se.arshjul.kolada;

import java.net.URI;
import java.util.Map;
import se.arshjul.kernel.RuleBrokenException;

/** Where Kolada is and which municipality is ours there, as configured (kolada-1). */
record KoladaSettings(URI address, String municipality) {

    static final String ADDRESS = "ARSHJUL_KOLADA_URL";
    static final String MUNICIPALITY = "ARSHJUL_KOLADA_MUNICIPALITY";
    private static final String PUBLIC_ADDRESS = "https://api.kolada.se/v3/";

    /** The setting, else the municipality's own code where that is one of the nation's four-figure codes. */
    static KoladaSettings of(Map<String, String> settings, String ownCode) {
        String address = settings.getOrDefault(ADDRESS, PUBLIC_ADDRESS).replaceAll("/*$", "/");
        String municipality = settings.getOrDefault(MUNICIPALITY, ownCode == null ? "" : ownCode);
        if (!municipality.matches("\\d{4}")) {
            throw new RuleBrokenException("kolada.noMunicipality", MUNICIPALITY);
        }
        return new KoladaSettings(address(address), municipality);
    }

    private static URI address(String written) {
        try {
            var address = URI.create(written);
            if (address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new RuleBrokenException("kolada.noAddress", ADDRESS);
        }
        throw new RuleBrokenException("kolada.noAddress", ADDRESS);
    }

    /** True for a page of the same server: nothing that Kolada answers may send us elsewhere. */
    boolean isOurs(URI page) {
        return address.getScheme().equals(page.getScheme()) && address.getHost().equalsIgnoreCase(page.getHost())
                && address.getPort() == page.getPort() && page.getRawUserInfo() == null;
    }
}
