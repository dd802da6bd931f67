package org.beenthere.postgres.deployment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The scripts and words that the site has deployed. All nodes follow the newest deployment. */
public final class Deployments {

    /** The number where nothing was deployed yet. */
    public static final long NONE = 0;

    private final Jdbi jdbi;

    public Deployments(DataSource connections) {
        this.jdbi = Jdbi.create(connections);
    }

    /**
     * Does something with these deployments, versions and homes: all of it or nothing, while nobody else deploys. Whoever
     * else wants to waits until it is done, and then sees it.
     */
    public <T> T alone(Supplier<T> work) {
        // Whatever this thread does meanwhile with the same Jdbi is part of the transaction.
        return jdbi.inTransaction(handle -> {
            handle.execute("lock table deployment in exclusive mode");
            return work.get();
        });
    }

    /** The versions of scripts that are kept beside the newest. */
    public KeptVersions versions() {
        return new KeptVersions(jdbi);
    }

    /** The published homes. */
    public PublishedHomes homes() {
        return new PublishedHomes(jdbi);
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

    /**
     * Makes these files the newest deployment. Of those before, the last one is kept.
     *
     * @param files by their paths in the site folder
     * @return the number of the new deployment
     */
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
}
