package uz.aloqa.stack;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a part keeps its things.
 *
 * @param data the part's data; stays when the part stops
 * @param log what the part says
 * @param record written while the part runs, so that another JVM finds it; without it only this JVM knows it
 */
record PartFiles(Path data, Path log, Optional<Path> record) {

    PartFiles {
        data = data.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
    }

    /** Everything inside one folder, known to this JVM only. */
    static PartFiles in(Path folder, String name) {
        return new PartFiles(folder, folder.resolve(name + ".log"), Optional.empty());
    }
}
