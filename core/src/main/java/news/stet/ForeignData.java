package news.stet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extensions that hang on a value with a path into it, when something in it goes away. */
final class ForeignData {
    private ForeignData() {}

    /**
     * Those that are left, with the paths of what is left: what belonged to a mark goes with it, and the marks behind it
     * are one place further ahead.
     *
     * @param dropped relative paths of what is gone, elements of lists by index
     */
    static List<Extension> without(List<String> dropped, List<Extension> extensions) {
        if (dropped.isEmpty()) {
            return extensions;
        }
        List<Extension> left = new ArrayList<>();
        for (Extension extension : extensions) {
            String path = extension.path();
            if (path == null) {
                left.add(extension);
            } else if (dropped.stream().noneMatch(gone -> (path + "/").startsWith(gone + "/"))) {
                left.add(new Extension(
                        shifted(path, dropped),
                        extension.position(),
                        extension.name(),
                        extension.mediaType(),
                        extension.content()));
            }
        }
        return left;
    }

    private static String shifted(String path, List<String> dropped) {
        String[] steps = path.split("/", -1);
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < steps.length; i++) {
            String before = list.toString();
            list.append(steps[i]).append('/');
            Integer index = index(steps[i]);
            if (index != null) {
                long ahead = dropped.stream()
                        .filter(gone -> gone.startsWith(before))
                        .map(gone -> index(gone.substring(before.length())))
                        .filter(gone -> gone != null && gone < index)
                        .count();
                if (ahead > 0) {
                    steps[i] = String.valueOf(index - ahead);
                }
            }
        }
        return String.join("/", steps);
    }

    private static @Nullable Integer index(String step) {
        return step.matches("[0-9]{1,9}") ? Integer.valueOf(step) : null;
    }
}
