package news.stet.examples.cli;

import java.io.Serial;

/** The command cannot be carried out as it was given. */
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
