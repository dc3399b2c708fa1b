package org.prongsai.robust;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A site that was broken once or a few times; the seed tells how.
 *
 * @param seed makes the same mutant again
 * @param base which sample it was made of, counted from 0
 * @param story what was done to it
 * @param files what it consists of
 * @param touched the paths that differ from the sample
 */
record Mutant(long seed, int base, String story, Map<String, byte[]> files, Set<String> touched) {

    /** The mutant of a seed, made of one of the samples. */
    static Mutant of(long seed, List<Map<String, byte[]>> samples) {
        // Seeds that follow each other give like first numbers; spread them.
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        int base = (int) (seed % samples.size());
        var files = new TreeMap<>(samples.get(base));
        var site = new Mutation.Site(files, random);
        var story = new StringJoiner(", ");
        int times = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
        for (int i = 0; i < times; i++) {
            var mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
            mutation.apply(site);
            story.add(mutation.name().toLowerCase(java.util.Locale.ROOT));
        }
        return new Mutant(seed, base, story + " in " + site.touched(), files, site.touched());
    }
}
