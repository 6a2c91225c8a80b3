package fr.livrestaka.rest.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SenderWatchTest {
  private static final String CHUNKED = "\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
  private static final int KB = 1024;

  private final BodyMemory memory = new BodyMemory(1000L * KB);
  private final SenderRules rules = new SenderRules(memory, SenderWatchTest::answer, 30);

  @Test
  void aChunkedBodyOfAStrangerEndsAt64Kilobytes() {
    EmbeddedChannel client = connected();
    send(client, "POST /api/%61uth/login HTTP/1.1" + CHUNKED);
    sendChunk(client, 64 * KB);
    assertThat(answerTo(client)).isEmpty();
    sendChunk(client, 1);
    assertThat(answerTo(client)).startsWith("HTTP/1.1 413 ");
  }

  @Test
  void theWebhookTakesAMegabyteAndTheOthersTen() {
    for (String path : new String[] {"/payments/webhook", "/api/messages"}) {
      SenderRules roomy = new SenderRules(new BodyMemory(1L << 40), SenderWatchTest::answer, 30);
      EmbeddedChannel client = connected(roomy);
      send(client, "POST " + path + " HTTP/1.1" + CHUNKED);
      int most = path.contains("webhook") ? 1024 * KB : 10 * 1024 * KB;
      sendChunk(client, most);
      assertThat(answerTo(client)).isEmpty();
      sendChunk(client, 1);
      assertThat(answerTo(client)).startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void whoDoesNotEndHisRequestIsCutOffAfterHalfAMinute() {
    for (String begun :
        new String[] {
          "POST /api/messages HTTP/1.1\r\nHost: x\r\nX-Slo",
          "POST /api/messages HTTP/1.1" + CHUNKED,
          "POST /api/messages HTTP/1.1\r\nContent-Length: 100000\r\n\r\n{",
        }) {
      EmbeddedChannel client = connected();
      send(client, begun);
      pass(client, 29);
      send(client, begun.endsWith("{") ? "x" : "");
      assertThat(answerTo(client)).isEmpty();
      pass(client, 1);
      assertThat(answerTo(client)).startsWith("HTTP/1.1 408 ");
    }
  }

  @Test
  void whoStopsAfterAGoodStartIsCutOffAsSoon() {
    EmbeddedChannel client = connected();
    send(client, "POST /api/auth/login HTTP/1.1" + CHUNKED);
    sendChunk(client, 60 * KB);
    pass(client, 36);
    assertThat(answerTo(client)).startsWith("HTTP/1.1 408 ");
  }

  @Test
  void aSlowUploadThatGoesOnPasses() {
    EmbeddedChannel client = connected();
    send(client, "POST /api/files HTTP/1.1\r\n");
    send(client, "Content-Type: Multipart/Form-Data; boundary=x\r\n");
    send(client, "Content-Length: 52428800\r\n\r\n");
    for (int seconds = 0; seconds < 600; seconds++) {
      send(client, "x".repeat(600));
      pass(client, 1);
    }
    assertThat(answerTo(client)).isEmpty();
    assertThat(client.isOpen()).isTrue();
    pass(client, 60);
    assertThat(answerTo(client)).startsWith("HTTP/1.1 408 ");
  }

  @Test
  void aConnectionThatRestsIsLeftAlone() {
    EmbeddedChannel client = connected();
    send(client, "GET /api/faq HTTP/1.1\r\n\r\n");
    client.writeOutbound(answer(HttpStatus.OK, "/"));
    assertThat(answerTo(client)).startsWith("HTTP/1.1 200 ");
    pass(client, 120);
    assertThat(client.isOpen()).isTrue();
    assertThat(answerTo(client)).isEmpty();
  }

  @Test
  void unfinishedBodiesShareTheMemoryAndSmallOnesAlwaysFindRoom() {
    EmbeddedChannel first = connected();
    send(first, "POST /api/messages HTTP/1.1" + CHUNKED);
    sendChunk(first, 950 * KB);
    EmbeddedChannel second = connected();
    send(second, "POST /api/messages HTTP/1.1" + CHUNKED);
    sendChunk(second, 64 * KB);
    assertThat(answerTo(second)).isEmpty();
    sendChunk(second, 1);
    assertThat(answerTo(second)).startsWith("HTTP/1.1 503 ");
    assertThat(memory.held()).as("what was refused is free again").isEqualTo(950 * KB);

    assertThat(first.close().isSuccess()).isTrue();
    assertThat(memory.held()).isZero();
  }

  @Test
  void whatWasAnsweredTakesUpNoMemory() {
    EmbeddedChannel client = connected();
    send(client, "POST /api/messages HTTP/1.1" + CHUNKED);
    sendChunk(client, 500 * KB);
    client.writeOutbound(answer(HttpStatus.UNAUTHORIZED, "/"));
    sendChunk(client, 500 * KB);
    assertThat(memory.held()).isZero();
    assertThat(answerTo(client)).startsWith("HTTP/1.1 401 ");
  }

  @Test
  void anEarlierRequestsAnswerIsNotMixedUpWithTheRefusalOfTheNext() {
    EmbeddedChannel client = connected();
    send(client, "GET /api/faq HTTP/1.1\r\n\r\nPOST /api/auth/login HTTP/1.1" + CHUNKED);
    sendChunk(client, 65 * KB);
    assertThat(answerTo(client)).isEmpty();
    assertThat(client.isOpen()).isFalse();
  }

  private EmbeddedChannel connected() {
    return connected(rules);
  }

  private static EmbeddedChannel connected(SenderRules rules) {
    EmbeddedChannel channel = new EmbeddedChannel();
    channel.freezeTime();
    channel
        .pipeline()
        .addLast(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, new HttpServerCodec());
    SenderWatch.put(channel, rules);
    return channel;
  }

  private static void send(EmbeddedChannel client, String text) {
    client.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    client.releaseInbound();
  }

  private static void sendChunk(EmbeddedChannel client, int bytes) {
    send(client, Integer.toHexString(bytes) + "\r\n" + "x".repeat(bytes) + "\r\n");
  }

  private static void pass(EmbeddedChannel client, int seconds) {
    for (int second = 0; second < seconds; second++) {
      client.advanceTimeBy(1, TimeUnit.SECONDS);
      client.runPendingTasks();
    }
  }

  private static String answerTo(EmbeddedChannel client) {
    StringBuilder answer = new StringBuilder();
    for (ByteBuf sent = client.readOutbound(); sent != null; sent = client.readOutbound()) {
      answer.append(sent.toString(StandardCharsets.US_ASCII));
      sent.release();
    }
    return answer.toString();
  }

  private static FullHttpResponse answer(HttpStatus status, String path) {
    FullHttpResponse answer =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status.getCode()));
    answer.headers().set("Content-Length", 0);
    return answer;
  }
}
