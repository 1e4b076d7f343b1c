package org.leeszaal.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Errors before a page is reached: a crowd, or what is not HTTP. One sentence, no template. */
final class PlainErrors extends ErrorHandler {
  private static final int CROWD = 503;
  private static final int TOO_LONG = 431;
  private static final int TOO_LONG_ADDRESS = 414;

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    SafeHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    String words =
        switch (response.getStatus()) {
          case CROWD -> "Too many questions at once: try again in a few seconds.";
          case TOO_LONG, TOO_LONG_ADDRESS -> "This query is too long: shorten it.";
          default -> "This request can't be read (" + response.getStatus() + ").";
        };
    if (response.getStatus() == CROWD) {
      response.getHeaders().put(new HttpField("Retry-After", "2"));
    }
    byte[] body = (words + "\n").getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }
}
