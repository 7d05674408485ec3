package uz.aloqa.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uz.aloqa.stack.process.Programs;

/**
 * PostgreSQL refuses to run as root, and in containers and on build machines everything is root. There its
 * programs run in a user namespace where they are nobody, or, where that isn't allowed, as nobody outright.
 */
final class Unprivileged {

    private static final String NOBODY = "65534";

    private Unprivileged() {}

    static List<String> wrap(List<String> command, Path data) {
        List<String> line = new ArrayList<>(prefix(data));
        line.addAll(command);
        return line;
    }

    private static List<String> prefix(Path data) {
        if (!Programs.run("id", "-u").output().strip().equals("0")) {
            return List.of();
        }
        if (Programs.exists("unshare") && Programs.run("unshare", "-U", "true").succeeded()) {
            return List.of("unshare", "-U");
        }
        if (Programs.exists("setpriv")
                && Programs.run("chown", "-R", NOBODY + ":" + NOBODY, data.toString())
                        .succeeded()) {
            List<String> asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
            List<String> probe = new ArrayList<>(asNobody);
            probe.addAll(List.of("test", "-w", data.toString()));
            if (Programs.run(probe, java.util.Map.of()).succeeded()) {
                return asNobody;
            }
        }
        throw new StackException("PostgreSQL doesn't run as root, and this machine lets root neither make a user"
                + " namespace nor become nobody in " + data + ": run ./aloqa as an ordinary user.");
    }
}
