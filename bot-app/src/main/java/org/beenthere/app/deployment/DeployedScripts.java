package org.beenthere.app.deployment;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.beenthere.app.CannotStart;
import org.beenthere.app.scripts.ScriptFiles;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.site.Site;
import org.beenthere.checkin.prompt.CheckinPrompts;
import org.beenthere.postgres.OpenSessions;
import org.beenthere.postgres.deployment.Deployments;
import org.beenthere.script.Scripts;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.store.LiveScripts;
import org.beenthere.store.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deployed scripts, which the database keeps so that all nodes follow the same ones. The first start deploys those of
 * the site folder; from then on {@code ./beenthere scripts deploy} does. Only the practice room deploys by itself whatever
 * changes in its folder.
 */
public final class DeployedScripts implements LiveScripts {

    private static final Logger LOG = LoggerFactory.getLogger(DeployedScripts.class);

    private final Site site;
    private final Deployments deployments;
    private final Optional<WatchedFolder> watched;
    private volatile Deployed deployed;
    private volatile Runnable changed = () -> {};
    private long refused = Deployments.NONE;

    /**
     * The deployment that is followed.
     *
     * @param homes the fingerprint of what home views show
     */
    private record Deployed(long number, Scripts scripts, CheckinPrompts prompts, String homes) {}

    private DeployedScripts(Site site, Deployments deployments, Optional<WatchedFolder> watched, long number) {
        this.site = site;
        this.deployments = deployments;
        this.watched = watched;
        var problems = new Problems();
        this.deployed = read(number, problems).orElseThrow(() -> new CannotStart(refusal(number, problems)));
        republishHomes(deployments.homes().hash());
    }

    /**
     * Follows the newest deployment. Deploys the scripts of the site folder first if nothing was deployed yet or, in
     * practice, if they differ from it.
     *
     * @param say told if the folder differs from what is deployed
     * @throws CannotStart if the scripts have errors
     */
    public static DeployedScripts open(
            SiteFolder site, Mode mode, DataSource connections, Seal seal, InstantSource clock, Consumer<String> say) {
        var deployments = new Deployments(connections);
        long newest = deployments.newest();
        if (mode == Mode.PRACTICE || newest == Deployments.NONE) {
            var own = site.ownScripts();
            boolean known =
                    newest != Deployments.NONE && deployments.files(newest).equals(own);
            newest = known ? newest : deployments.add(own, clock.instant());
        } else if (!deployments.files(newest).equals(ScriptFiles.own(site.folder(), new Problems()))) {
            say.accept(
                    "scripts/, words/ or check-ins/ differ from those in use. Look at what that would do with: ./beenthere"
                            + " scripts check " + site.folder());
        }
        var watched = Optional.of(new WatchedFolder(
                        site.site(), site.folder(), clock, deployments, new OpenSessions(connections, seal)))
                .filter(_ -> mode == Mode.PRACTICE);
        return new DeployedScripts(site.site(), deployments, watched, newest);
    }

    @Override
    public Scripts now() {
        return deployed.scripts();
    }

    @Override
    public CheckinPrompts prompts() {
        return deployed.prompts();
    }

    /** What keeps the folder that the practice room watches from being followed, in one line; empty if nothing does. */
    public Optional<String> trouble() {
        return watched.flatMap(WatchedFolder::trouble);
    }

    /** Sets what is run whenever other scripts are followed or {@link #trouble} changes. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public synchronized void lookAgain() {
        var before = trouble();
        watched.ifPresent(WatchedFolder::look);
        if (follow() || !before.equals(trouble())) {
            changed.run();
        }
    }

    private boolean follow() {
        long newest = deployments.newest();
        if (newest == deployed.number() || newest == refused) {
            return false;
        }
        var problems = new Problems();
        var next = read(newest, problems);
        next.ifPresentOrElse(this::follow, () -> {
            refused = newest;
            LOG.error(refusal(newest, problems));
        });
        return next.isPresent();
    }

    private void follow(Deployed next) {
        var before = deployed.homes();
        deployed = next;
        republishHomes(before);
    }

    /** Has all home views published again if what they show has changed. */
    private void republishHomes(String before) {
        if (!deployed.homes().equals(before)) {
            deployments.homes().publishAnew(deployed.homes());
        }
    }

    private Optional<Deployed> read(long number, Problems problems) {
        var own = deployments.files(number);
        return SiteScripts.compile(site, own, problems).map(newest -> {
            deployments.versions().add(ScriptVersions.of(newest.scripts(), own));
            var scripts = ScriptVersions.beside(
                    newest.scripts(), site, own, deployments.versions().all());
            return new Deployed(number, scripts, newest.prompts(), HomeFingerprint.hash(scripts, own));
        });
    }

    private static String refusal(long number, Problems problems) {
        var first = problems.sorted().stream()
                .filter(Problem::isError)
                .map(Problem::line)
                .findFirst()
                .orElse("");
        return "The scripts that are deployed (number " + number + ") cannot be used by this version of BeenThere: "
                + first + ". Mend them in the site folder, then run ./beenthere scripts deploy with it.";
    }
}
