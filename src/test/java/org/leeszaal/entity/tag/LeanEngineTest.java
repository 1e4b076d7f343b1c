package org.leeszaal.entity.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leeszaal.article.Language;
import org.leeszaal.config.KnowledgeTables;
import org.leeszaal.entity.EntitySettings;
import org.leeszaal.entity.NameFinderTrainer;

/** Our engine and OpenNLP's own beam search must tag alike. */
class LeanEngineTest {
  private static final EntitySettings SETTINGS = KnowledgeTables.read(Path.of("index-config"));
  private static final int ARTICLES = 40;

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NL", "FR", "EN"})
  void givesTheTagsOfOpenNlp(Language language) throws Exception {
    Path file = Path.of("index-config/models", language.code() + ".model.gz");
    AbstractModel trained = readByOpenNlp(file);
    NameModel lean = NameModel.read(file);
    WordCache cache = new WordCache(Lexicon.of(SETTINGS), language);
    Features features = new Features();
    Decoder decoder = new Decoder(lean, features);
    Tags tags = lean.tags();
    BeamSearch reference = new BeamSearch(Decoder.BEAM, new Sums(trained));
    int words = 0;
    for (MarkedArticle marked : someArticles(language)) {
      ArticleView view = ArticleView.of(marked.sentences(), cache);
      for (ArticleView.Sentence sentence : view.sentences()) {
        List<String> ours =
            java.util.Arrays.stream(decoder.decode(view, sentence).tags())
                .mapToObj(tags::name)
                .toList();
        String[] tokens = marked.sentences().get(sentence.index()).toArray(String[]::new);
        List<String> theirs =
            reference
                .bestSequence(
                    tokens,
                    new Object[0],
                    contexts(features, view, sentence),
                    (i, all, outcomes, outcome) ->
                        Tags.follows(i == 0 ? Tags.OUTSIDE : outcomes[i - 1], outcome))
                .getOutcomes();
        assertEquals(theirs, ours, String.join(" ", tokens));
        words += tokens.length;
      }
    }
    assertTrue(words > 1_500, "too little text to tell: " + words);
  }

  private static AbstractModel readByOpenNlp(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw)))) {
      return new GenericModelReader(new BinaryFileDataReader(in)).getModel();
    }
  }

  /** A model of OpenNLP whose answers are the bare sums of its weights, as a beam adds them up. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never changed
  private record Sums(Map<String, Context> weights, String[] outcomes) implements MaxentModel {
    @SuppressWarnings("unchecked") // OpenNLP hands out its parts as objects: see AbstractModel
    Sums(AbstractModel model) {
      this(
          (Map<String, Context>) model.getDataStructures()[1],
          (String[]) model.getDataStructures()[2]);
    }

    @Override
    public double[] eval(String[] features) {
      double[] sums = new double[outcomes.length];
      for (String feature : features) {
        Context context = weights.get(feature);
        for (int i = 0; context != null && i < context.getOutcomes().length; i++) {
          sums[context.getOutcomes()[i]] += context.getParameters()[i];
        }
      }
      for (int tag = 0; tag < sums.length; tag++) {
        sums[tag] = Math.exp(sums[tag] - tag * Decoder.LESS);
      }
      return sums;
    }

    @Override
    public double[] eval(String[] features, double[] probabilities) {
      return eval(features);
    }

    @Override
    public double[] eval(String[] features, float[] values) {
      return eval(features);
    }

    @Override
    public String getBestOutcome(double[] sums) {
      throw new UnsupportedOperationException("the beam picks");
    }

    @Override
    public String getAllOutcomes(double[] sums) {
      throw new UnsupportedOperationException("the beam picks");
    }

    @Override
    public String getOutcome(int index) {
      return outcomes[index];
    }

    @Override
    public int getIndex(String outcome) {
      return List.of(outcomes).indexOf(outcome);
    }

    @Override
    public int getNumOutcomes() {
      return outcomes.length;
    }
  }

  private static BeamSearchContextGenerator<String> contexts(
      Features features, ArticleView view, ArticleView.Sentence sentence) {
    return (at, tokens, outcomes, more) -> {
      StringFeatures sink = new StringFeatures();
      features.fixed(view, sentence, at, sink);
      features.moving(sentence, at, tag(outcomes, at - 1), tag(outcomes, at - 2), sink);
      return sink.take();
    };
  }

  private static Piece tag(String[] outcomes, int at) {
    return at < 0 ? Tags.BORDER : Piece.of(outcomes[at]);
  }

  private static List<MarkedArticle> someArticles(Language language) throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/training/" + language.code()))) {
      Path first =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
      List<MarkedArticle> all = NameFinderTrainer.read(first, language);
      return all.subList(0, Math.min(ARTICLES, all.size()));
    }
  }

  @Test
  void theHashOfPiecesIsTheHashOfTheWholeString() {
    HashedFeatures hashed = new HashedFeatures();
    StringFeatures strings = new StringFeatures();
    for (FeatureSink sink : List.of(hashed, strings)) {
      sink.add(Piece.of("a="), Piece.of("één"));
      sink.add(Piece.of("b="), Piece.of(""), Piece.of("x"));
      sink.add(Piece.of("c="), Piece.of("p"), Piece.of("q"), Piece.of("r|s"));
    }
    for (int i = 0; i < hashed.size(); i++) {
      assertEquals(HashedFeatures.keyOf(strings.list().get(i)), hashed.key(i));
    }
  }
}
