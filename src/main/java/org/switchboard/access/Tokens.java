package org.switchboard.access;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

import org.switchboard.workspace.Secrets;
import org.switchboard.yaml.FileRejected;
import org.switchboard.yaml.MistakeList;
import org.switchboard.yaml.Mistakes;
import org.switchboard.yaml.YamlFile;

/**
 * The tokens in the file, which is read again when a program shows a token and the file
 * has changed: removing a line revokes its token at once. While the file is missing or
 * has mistakes, all tokens are rejected. Error messages never quote the file. <pre>
 * # name     scopes      token
 * power-bi   service     5d0c…
 * siem       audit,prometheus   c2f7…
 * </pre>
 */
class Tokens {

	private static final Logger logger = LoggerFactory.getLogger(Tokens.class);

	private static final Pattern LINE = Pattern.compile("([a-z0-9-]{1,36})\\s+([a-z]+(?:,[a-z]+)*)\\s+(\\S+)");

	private final @Nullable Resource file;

	private final Clock clock;

	/** Milliseconds within which two writes may have the same timestamp. */
	private static final long SETTLED = 2000;

	private @Nullable String text;

	private String stamp = "";

	private List<Token> tokens = List.of();

	Tokens(@Nullable Resource file, Clock clock) {
		this.file = file;
		this.clock = clock;
		if (file != null) {
			read(file);
		}
	}

	synchronized Optional<Token> find(String secret) {
		if (this.file != null) {
			reread(this.file);
		}
		// checks every token, so that timing reveals nothing
		return this.tokens.stream().filter((token) -> token.is(secret)).reduce((one, other) -> other);
	}

	private void reread(Resource known) {
		try {
			read(known);
		}
		catch (FileRejected ex) {
			if (this.text != null) {
				logger.warn("rejecting all tokens until the token file is fixed: {}", ex.getMessage());
			}
			this.text = null;
			this.tokens = List.of();
		}
	}

	private void read(Resource known) {
		String stamp = stamp(known);
		if (!stamp.isEmpty() && stamp.equals(this.stamp)) {
			return;
		}
		this.stamp = stamp;
		String now = YamlFile.text(known, ApiProperties.TOKENS);
		if (!now.equals(this.text)) {
			Mistakes mistakes = new Mistakes();
			List<Token> found = parse(now.lines().map(String::strip).toList(), mistakes);
			if (!mistakes.isEmpty()) {
				throw new FileRejected(known.getDescription(), ApiProperties.TOKENS, new MistakeList(mistakes.list()));
			}
			this.text = now;
			this.tokens = found;
			logger.info("loaded tokens for: {}", found.stream().map(Token::name).toList());
		}
	}

	// the file's timestamp and length; empty if they can't show yet whether the file
	// changed
	private String stamp(Resource known) {
		try {
			long written = known.lastModified();
			return (this.clock.millis() - written > SETTLED) ? written + " " + known.contentLength() : "";
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static List<Token> parse(List<String> lines, Mistakes mistakes) {
		List<Token> found = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < lines.size(); i++) {
			Matcher line = LINE.matcher(lines.get(i));
			if (!line.matches()) {
				if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
					mistakes.add(i + 1, "each line needs a name, comma-separated scopes, and a token");
				}
			}
			else if (!seen.add(line.group(1)) || !seen.add(line.group(3))) {
				mistakes.add(i + 1, "this name or token is already on an earlier line");
			}
			else if (!Secrets.isStrong(line.group(3))) {
				mistakes.add(i + 1, "this token is too easy to guess; use at least 16 characters, 8 of them different, "
						+ "for example from openssl rand -hex 32");
			}
			else {
				found.add(new Token(line.group(1), Set.of(line.group(2).split(",")), line.group(3)));
			}
		}
		return found;
	}

}
