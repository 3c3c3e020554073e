package news.stet.csv;

import java.util.Random;

/** Tables of cells in which everything stands that has a meaning in CSV, or takes more than one byte. */
final class RandomTables {
    private static final String[] PARTS = {
        "\"",
        "\"\"",
        ",",
        "\r",
        "\n",
        "\r\n",
        " ",
        "\t",
        "a",
        "b c",
        "é",
        "“",
        "\uFEFF",
        "\uFFFD",
        "\u2003",
        "\uD83D\uDE00"
    };

    private RandomTables() {}

    /** Some records, each of some cells: of different lengths, absent, empty. */
    static String[][] table(Random random) {
        String[][] table = new String[1 + random.nextInt(8)][];
        int columns = 1 + random.nextInt(5);
        for (int i = 0; i < table.length; i++) {
            table[i] = new String[random.nextInt(4) == 0 ? 1 + random.nextInt(6) : columns];
            for (int j = 0; j < table[i].length; j++) {
                table[i][j] = cell(random);
            }
        }
        return table;
    }

    private static String cell(Random random) {
        switch (random.nextInt(6)) {
            case 0:
                return null;
            case 1:
                return "";
            case 2:
                return Integer.toString(random.nextInt(30));
            default:
                StringBuilder cell = new StringBuilder();
                for (int length = random.nextInt(random.nextInt(40) == 0 ? 400 : 8); length > 0; length--) {
                    cell.append(PARTS[random.nextInt(PARTS.length)]);
                }
                return cell.toString();
        }
    }
}
