package org.bibkpi.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages a file in one place, as disks, editors and downloads do. */
enum Mutation {
    FLIP_BYTE {
        @Override
        byte[] apply(final byte[] file, final Random random) {
            final byte[] mutated = file.clone();
            mutated[random.nextInt(file.length)] = (byte) random.nextInt(256);
            return mutated;
        }
    },
    DELETE_BYTES {
        @Override
        byte[] apply(final byte[] file, final Random random) {
            final int from = random.nextInt(file.length);
            final int to = Math.min(file.length, from + 1 + random.nextInt(20));
            return spliced(file, from, to, new byte[0]);
        }
    },
    INSERT_SIGN {
        @Override
        byte[] apply(final byte[] file, final Random random) {
            final String signs = "\"'<>{}[]&;,\n\r\t\\@=-()\u0000";
            final byte sign = (byte) signs.charAt(random.nextInt(signs.length()));
            final int at = random.nextInt(file.length);
            return spliced(file, at, at, new byte[] {sign});
        }
    },
    DELETE_LINE {
        @Override
        byte[] apply(final byte[] file, final Random random) {
            final int[] line = line(file, random);
            return spliced(file, line[0], line[1], new byte[0]);
        }
    },
    REPEAT_LINE {
        @Override
        byte[] apply(final byte[] file, final Random random) {
            final int[] line = line(file, random);
            return spliced(file, line[0], line[0], Arrays.copyOfRange(file, line[0], line[1]));
        }
    },
    BREAK_LINE {
        @Override
        byte[] apply(final byte[] file, final Random random) {
            final int at = random.nextInt(file.length);
            return spliced(file, at, at, new byte[] {'\n'});
        }
    },
    CUT_OFF {
        @Override
        byte[] apply(final byte[] file, final Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    EMPTY_CELL {
        @Override
        byte[] apply(final byte[] file, final Random random) {
            final List<Integer> separators = new ArrayList<>();
            for (int i = 0; i < file.length; i++) {
                if (file[i] == ',' || file[i] == '\t' || file[i] == ';') {
                    separators.add(i);
                }
            }
            if (separators.size() < 2) {
                return file.clone();
            }
            final int i = random.nextInt(separators.size() - 1);
            return spliced(file, separators.get(i) + 1, separators.get(i + 1), new byte[0]);
        }
    };

    /** The damaged file; a new array. */
    abstract byte[] apply(byte[] file, Random random);

    private static byte[] spliced(final byte[] file, final int from, final int to, final byte[] between) {
        final byte[] spliced = new byte[file.length - (to - from) + between.length];
        System.arraycopy(file, 0, spliced, 0, from);
        System.arraycopy(between, 0, spliced, from, between.length);
        System.arraycopy(file, to, spliced, from + between.length, file.length - to);
        return spliced;
    }

    private static int[] line(final byte[] file, final Random random) {
        int from = random.nextInt(file.length);
        int to = from;
        while (from > 0 && file[from - 1] != '\n') {
            from--;
        }
        while (to < file.length && file[to] != '\n') {
            to++;
        }
        return new int[] {from, Math.min(to + 1, file.length)};
    }
}
