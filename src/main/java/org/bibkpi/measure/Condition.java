package org.bibkpi.measure;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;

/** What a publication has to be to count in a numerator: a tag, or tags combined. What is open stays open. */
public sealed interface Condition extends Serializable {
    /** Every publication. */
    static Condition always() {
        return new AllOf(List.of());
    }

    /** The answer, given those to the questions. */
    Answer of(Function<Question, Answer> answers);

    /** The questions it is made of. */
    Stream<Question> mentioned();

    /** The questions it is made of, each once. */
    default Set<Question> questions() {
        return mentioned().collect(Collectors.toCollection(TreeSet::new));
    }

    /** It has the tag. */
    record Is(Question question) implements Condition {
        @Override
        public Answer of(final Function<Question, Answer> answers) {
            return answers.apply(question);
        }

        @Override
        public Stream<Question> mentioned() {
            return Stream.of(question);
        }
    }

    /** It fulfils every one of them. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Answer of(final Function<Question, Answer> answers) {
            return parts.stream().map(part -> part.of(answers)).reduce(Answer.YES, Answer::and);
        }

        @Override
        public Stream<Question> mentioned() {
            return parts.stream().flatMap(Condition::mentioned);
        }
    }

    /** It fulfils at least one of them. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Answer of(final Function<Question, Answer> answers) {
            return parts.stream().map(part -> part.of(answers)).reduce(Answer.NO, Answer::or);
        }

        @Override
        public Stream<Question> mentioned() {
            return parts.stream().flatMap(Condition::mentioned);
        }
    }

    /** It does not fulfil it. */
    record Not(Condition part) implements Condition {
        @Override
        public Answer of(final Function<Question, Answer> answers) {
            return part.of(answers).not();
        }

        @Override
        public Stream<Question> mentioned() {
            return part.mentioned();
        }
    }
}
