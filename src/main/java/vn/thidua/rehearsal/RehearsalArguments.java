package vn.thidua.rehearsal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param campaign name of a sample, or path of a campaign file
 * @param out the folder for the results
 * @param settings options for the application, such as another ward file
 */
record RehearsalArguments(String campaign, Path out, List<String> settings) {

    static final String COMMAND = "rehearse";

    private static final String OUT = "--out=";

    static RehearsalArguments of(String... arguments) {
        List<String> words = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        String out = "";
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            if (argument.startsWith(OUT)) {
                out = argument.substring(OUT.length());
            } else if (argument.startsWith("--")) {
                settings.add(argument);
            } else {
                words.add(argument);
            }
        }
        if (words.size() != 1) {
            throw new RehearsalFailed(
                    "Cách dùng: rehearse TÊN-ĐỢT-MẪU | TỆP.yaml [--out=THƯ-MỤC] [--thidua.ward.file=TỆP-PHƯỜNG]");
        }
        String campaign = words.get(0);
        return new RehearsalArguments(
                campaign, Path.of(out.isBlank() ? "rehearsal-" + name(campaign) : out), List.copyOf(settings));
    }

    boolean isFile() {
        return campaign.endsWith(".yaml") || campaign.endsWith(".yml");
    }

    /** {@code thach-khoi-2025} of {@code samples/thach-khoi-2025.yaml}. */
    private static String name(String campaign) {
        String last = campaign.substring(campaign.replace('\\', '/').lastIndexOf('/') + 1);
        return last.replaceFirst("\\.ya?ml$", "");
    }
}
