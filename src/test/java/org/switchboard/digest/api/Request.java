package org.switchboard.digest.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

import org.switchboard.Node;

/**
 * A program's HTTP request.
 *
 * @param where the URL
 * @param authorization the header, if any
 */
record Request(URI where, Optional<String> authorization) {

	private static final HttpClient PROGRAM = HttpClient.newHttpClient();

	static Request of(Node node, String query) {
		return to(node, ServiceEndpoint.PATH + "?" + query);
	}

	static Request to(Node node, String path) {
		return new Request(node.management().resolve(path), Optional.empty());
	}

	Request with(String token) {
		return header("Bearer " + token);
	}

	Request header(String header) {
		return new Request(this.where, Optional.of(header));
	}

	HttpResponse<String> get() {
		return sends("GET");
	}

	HttpResponse<String> sends(String method) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.where).method(method, BodyPublishers.noBody());
		this.authorization.ifPresent((header) -> request.header("Authorization", header));
		try {
			return PROGRAM.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
