package org.beenthere.postgres;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beenthere.script.VersionInfo;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The scripts and words that the site has deployed, and the versions of scripts that somebody may be in the middle of. The
 * newest deployment is the one that all nodes follow.
 */
public final class Deployments {

    /** The number where nothing was deployed yet. */
    public static final long NONE = 0;

    private final Jdbi jdbi;

    public Deployments(DataSource connections) {
        this.jdbi = Jdbi.create(connections);
    }

    /**
     * Does something with these deployments, all of it or nothing, while nobody else deploys. One who wants to waits until
     * it is done, and then sees it.
     */
    public <T> T alone(Supplier<T> work) {
        return jdbi.inTransaction(handle -> {
            handle.execute("lock table deployment in exclusive mode");
            return work.get();
        });
    }

    /** The number of the newest, or {@link #NONE}. */
    public long newest() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(number), 0) from deployment")
                .mapTo(Long.class)
                .one());
    }

    /** The numbers of those that are kept. */
    public List<Long> numbers() {
        return jdbi.withHandle(handle -> handle.createQuery("select number from deployment")
                .mapTo(Long.class)
                .list());
    }

    /** The files of a deployment, by their paths in the site folder. */
    public Map<String, String> files(long number) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select path, content from deployed_file where deployment = :number")
                .bind("number", number)
                .map((row, _) -> Map.entry(row.getString("path"), row.getString("content")))
                .stream()
                .collect(TreeMap::new, (all, file) -> all.put(file.getKey(), file.getValue()), Map::putAll));
    }

    /** Makes these files the ones that all nodes follow; gives their number. Of those before, one is kept. */
    public long add(Map<String, String> files, Instant at) {
        return jdbi.inTransaction(handle -> {
            long number = handle.createUpdate("insert into deployment (made_at) values (:at)")
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .executeAndReturnGeneratedKeys("number")
                    .mapTo(Long.class)
                    .one();
            files.forEach((path, content) -> insert(handle, number, path, content));
            handle.createUpdate("""
                            delete from deployment where number < (
                                select min(number) from (
                                    select number from deployment order by number desc limit 2) as newest)""").execute();
            return number;
        });
    }

    private static void insert(Handle handle, long number, String path, String content) {
        handle.createUpdate("insert into deployed_file (deployment, path, content) values (:number, :path, :content)")
                .bind("number", number)
                .bind("path", path)
                .bind("content", content)
                .execute();
    }

    /** A version of a script: its name and its text. */
    public record Version(String script, String source) {}

    /** Every version that is kept. */
    public List<Version> versions() {
        return jdbi.withHandle(handle -> handle.createQuery("select script, source from script_version order by hash")
                .map((row, _) -> new Version(row.getString("script"), row.getString("source")))
                .list());
    }

    /** Keeps versions. */
    public void keep(Collection<Version> versions) {
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

    /** What the published homes are made of, as {@link #showHomesAnew} was told. */
    public String homes() {
        return jdbi.withHandle(handle -> handle.createQuery("select homes from house")
                .mapTo(String.class)
                .one());
    }

    /**
     * Has every home that is published published anew.
     *
     * @param homes a hash of what they are made of from now on
     */
    public void showHomesAnew(String homes) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("update house set homes = :homes")
                    .bind("homes", homes)
                    .execute();
            handle.execute("update home_view set version = version + 1");
        });
    }

    /** Forgets all versions but those of these hashes. */
    public void keepOnly(Collection<String> hashes) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from script_version where not hash = any(:hashes)")
                .bindArray("hashes", String.class, hashes)
                .execute());
    }
}
