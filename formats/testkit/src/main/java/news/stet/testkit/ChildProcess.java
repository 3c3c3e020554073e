package news.stet.testkit;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.stet.io.ArticleFormat;

/** Another Java, with the same class path, to which a format goes by the name of its contract. */
final class ChildProcess {
    private ChildProcess() {}

    static ProcessBuilder java(List<String> options, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for a moment: what counts is how soon it starts.
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** The format of a contract, there; its class needs a constructor without arguments, as JUnit needs one. */
    static ArticleFormat format(String contract) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(contract).getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((FaultContract) constructor.newInstance()).format();
    }
}
