package org.beenthere.postgres.deployment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.beenthere.script.VersionInfo;
import org.jdbi.v3.core.Jdbi;

/** The versions of scripts that a conversation may be in the middle of. */
public final class KeptVersions {

    private final Jdbi jdbi;

    KeptVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A version of a script.
     *
     * @param script its name
     * @param source its text
     */
    public record Version(String script, String source) {}

    /** Every version that is kept. */
    public List<Version> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select script, source from script_version order by hash")
                .map((row, _) -> new Version(row.getString("script"), row.getString("source")))
                .list());
    }

    /** Keeps versions; those that are kept already stay. */
    public void add(Collection<Version> versions) {
        jdbi.useTransaction(handle -> versions.stream()
                .sorted(Comparator.comparing(Version::source))
                .forEach(version -> handle.createUpdate("""
                                insert into script_version (hash, script, source) values (:hash, :script, :source)
                                on conflict do nothing""")
                        .bind("hash", VersionInfo.hashOf(version.source()))
                        .bind("script", version.script())
                        .bind("source", version.source())
                        .execute()));
    }

    /** Forgets all versions but those of these hashes. */
    public void retain(Collection<String> hashes) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from script_version where not hash = any(:hashes)")
                .bindArray("hashes", String.class, hashes)
                .execute());
    }
}
