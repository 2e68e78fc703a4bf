package se.arshjul.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/** What people write in turn, each over what they were shown: its version, who wrote it last and when (kernel-7). */
@MappedSuperclass
public abstract class Written {

    @Column(name = "saved_by") private String savedBy;
    @Column(name = "saved_at") private Instant savedAt;
    @Version private int version;

    /** Refuses who would write over what they have not seen, and tells them what stands there. */
    public void requireSeen(int seenVersion, String stands) {
        requireSeen(seenVersion == version, stands, Map.of());
    }

    /** The same where the writer knows by more than the version whether it was seen; tells what stands in every field. */
    protected void requireSeen(boolean seen, String stands, Map<String, String> fields) {
        if (!seen) {
            throw new ConflictException(
                    new ConflictException.Standing(version, stands == null ? "" : stands, savedBy, savedAt, fields));
        }
    }

    public void sign(Signature by) {
        savedBy = by.name();
        savedAt = by.at();
    }

    /** Nobody has written what stands now: it came from elsewhere. */
    protected void unsign() {
        savedBy = null;
        savedAt = null;
    }

    /** That it is kept, with what stands now in the field that was written. */
    public Saved saved(String value) {
        return new Saved(version, value, savedAt);
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** 0 until it is kept. */
    public int version() {
        return version;
    }
}
