package news.stet.examples.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar tells it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Stet.class.getPackage().getImplementationVersion();
        return new String[] {"stet " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
