package fr.livrestaka.rest.shell;

import io.micronaut.http.HttpStatus;
import io.netty.handler.codec.http.FullHttpResponse;

/** Answers that no route gives, and after which the connection ends. */
interface LastAnswers {
  /**
   * @param path that was asked for, decoded
   */
  FullHttpResponse of(HttpStatus status, String path);
}
