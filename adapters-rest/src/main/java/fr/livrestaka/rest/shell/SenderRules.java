package fr.livrestaka.rest.shell;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import io.netty.handler.codec.http.FullHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What is asked of those who send requests. */
@Singleton
final class SenderRules {
  /** Below so many bytes a second on the average, somebody sends too slowly. */
  private static final long LEAST_BYTES_A_SECOND = 512;

  private static final int MILLIS_A_SECOND = 1000;

  private final BodyMemory memory;
  private final LastAnswers answers;
  private final Duration patience;

  /**
   * @param patienceSeconds after which a sender is looked at
   */
  SenderRules(
      BodyMemory memory,
      LastAnswers answers,
      @Value("${staka.sender-patience-seconds:30}") int patienceSeconds) {
    this.memory = memory;
    this.answers = answers;
    this.patience = Duration.ofSeconds(patienceSeconds);
  }

  BodyMemory memory() {
    return memory;
  }

  Duration patience() {
    return patience;
  }

  FullHttpResponse answer(HttpStatus status, String path) {
    return answers.of(status, path);
  }

  /**
   * @param waited how long we were ready to read
   */
  static boolean isSlow(long bytes, Duration waited) {
    return bytes < waited.toMillis() * LEAST_BYTES_A_SECOND / MILLIS_A_SECOND;
  }
}
