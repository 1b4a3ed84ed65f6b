package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Combined tags: what is open stays open unless the rest decides. */
final class ConditionTest {
    private static final Condition HIT = new Condition.Is(Question.AFFILIATION);
    private static final Condition CLINICAL = new Condition.Is(Question.CLINICAL);

    private static Answer answer(final Condition condition, final Answer hit, final Answer clinical) {
        return condition.of(Map.of(Question.AFFILIATION, hit, Question.CLINICAL, clinical)::get);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,       YES,       YES,       YES",
        "YES,       NO,        NO,        YES",
        "YES,       UNDECIDED, UNDECIDED, YES",
        "NO,        NO,        NO,        NO",
        "NO,        UNDECIDED, NO,        UNDECIDED",
        "UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED"
    })
    void whatIsOpenStaysOpenUnlessTheOtherTagDecides(
            final Answer hit, final Answer clinical, final Answer all, final Answer any) {
        final List<Condition> both = List.of(HIT, CLINICAL);
        assertThat(answer(new Condition.AllOf(both), hit, clinical)).isEqualTo(all);
        assertThat(answer(new Condition.AnyOf(both), hit, clinical)).isEqualTo(any);
        assertThat(answer(new Condition.AllOf(both), clinical, hit)).isEqualTo(all);
        assertThat(answer(new Condition.AnyOf(both), clinical, hit)).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNDECIDED, UNDECIDED"})
    void theOppositeOfWhatIsOpenIsOpen(final Answer hit, final Answer opposite) {
        assertThat(answer(new Condition.Not(HIT), hit, Answer.NO)).isEqualTo(opposite);
    }

    /** Every way of ruling on what is open agrees with an answer that is not open. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anAnswerHoldsHoweverTheOpenTagsAreRuled(final long seed) {
        final Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            final Condition condition = any(random, 3);
            final Answer hit = answer(random);
            final Answer clinical = answer(random);
            final Answer stated = answer(condition, hit, clinical);
            rulings(hit)
                    .flatMap(h -> rulings(clinical).map(c -> answer(condition, h, c)))
                    .forEach(ruled -> assertThat(stated).isIn(ruled, Answer.UNDECIDED));
        }
    }

    private static Stream<Answer> rulings(final Answer answer) {
        return answer == Answer.UNDECIDED ? Stream.of(Answer.YES, Answer.NO) : Stream.of(answer);
    }

    private static Condition any(final Random random, final int depth) {
        final Function<Random, Condition> part = r -> any(r, depth - 1);
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(5)) {
            case 0 -> HIT;
            case 1 -> CLINICAL;
            case 2 -> new Condition.AllOf(List.of(part.apply(random), part.apply(random)));
            case 3 -> new Condition.AnyOf(List.of(part.apply(random), part.apply(random)));
            default -> new Condition.Not(part.apply(random));
        };
    }

    private static Answer answer(final Random random) {
        return List.of(Answer.values()).get(random.nextInt(Answer.values().length));
    }
}
