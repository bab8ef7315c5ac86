package org.switchboard.slack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import com.slack.api.bolt.response.Response;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.task.TaskDecorator;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * Lets what Slack signed change things once, however often and wherever it is sent again.
 * A call is claimed when its listener begins; whoever works for it waits for the claim
 * where they first turn to Redis, so that opening a modal waits for nothing. <pre>
 * seen:SIGNATURE  string · for as long as its timestamp is accepted, seven minutes · who claimed the call
 *
 * begin    EVAL seen.lua
 * failed   EVAL seen.lua, as a proxy may send the same to another node
 * </pre>
 */
@Component
class SignedCalls implements TaskDecorator {

	private static final Logger logger = LoggerFactory.getLogger(SignedCalls.class);

	/** With a minute for differing clocks. */
	private static final Duration KEPT = Signatures.OLDEST.plus(Signatures.AHEAD).plusMinutes(1);

	private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

	private final LettuceConnectionFactory redis;

	private final byte[] script;

	SignedCalls(LettuceConnectionFactory redis) throws IOException {
		this.redis = redis;
		this.script = new ClassPathResource("seen.lua", SignedCalls.class).getContentAsByteArray();
	}

	// handles a call
	Response serve(String signature, Callable<Response> work) throws Exception {
		Call call = new Call(signature);
		CURRENT.set(call);
		try {
			return work.call();
		}
		catch (SeenBefore ex) {
			return Response.ok();
		}
		catch (EventRefused ex) {
			forget(call);
			throw ex;
		}
		finally {
			CURRENT.remove();
		}
	}

	// claims the current call without waiting. Does nothing if there is none, as in
	// Socket Mode
	void begin(WorkspaceId workspace) {
		Call call = CURRENT.get();
		if (call != null && call.claim == null) {
			call.key = bytes(workspace.key("seen", call.signature.replace("v0=", "")));
			call.claim = eval(call, call.key, KEPT);
		}
	}

	private void forget(Call call) {
		byte[] key = call.key;
		if (key != null) {
			eval(call, key, Duration.ZERO);
		}
	}

	private CompletionStage<Long> eval(Call call, byte[] key, Duration kept) {
		byte[][] keys = { key };
		return send((commands) -> commands.eval(this.script, ScriptOutputType.INTEGER, keys, bytes(call.id),
				bytes(String.valueOf(kept.toMillis()))));
	}

	private CompletionStage<Long> send(
			Function<RedisClusterAsyncCommands<byte[], byte[]>, CompletionStage<Long>> command) {
		try (RedisConnection connection = this.redis.getConnection()) {
			@SuppressWarnings("unchecked")
			RedisClusterAsyncCommands<byte[], byte[]> commands = (RedisClusterAsyncCommands<byte[], byte[]>) connection
				.getNativeConnection();
			return command.apply(commands);
		}
		catch (RuntimeException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

	// waits for the current call's claim, and throws if the call was sent before
	void awaitClaim() {
		Call call = CURRENT.get();
		CompletionStage<Long> claim = (call != null) ? call.claim : null;
		if (claim != null && !isOurs(claim)) {
			throw new SeenBefore();
		}
	}

	// waits as long as for any other command
	private boolean isOurs(CompletionStage<Long> claim) {
		try {
			return claim.toCompletableFuture().get(this.redis.getTimeout(), TimeUnit.MILLISECONDS) == 1;
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new QueryTimeoutException("couldn't claim a call", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new QueryTimeoutException("couldn't claim a call", ex);
		}
	}

	// background work belongs to the call that started it
	@Override
	public Runnable decorate(Runnable task) {
		Call call = CURRENT.get();
		if (call == null) {
			return task;
		}
		return () -> {
			CURRENT.set(call);
			try {
				task.run();
			}
			catch (SeenBefore ex) {
				logger.debug("skipped a repeated call: {}", FailureKind.of(ex));
			}
			finally {
				CURRENT.remove();
			}
		};
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static final class Call {

		private final String signature;

		private final String id = UUID.randomUUID().toString();

		private byte @Nullable [] key;

		private @Nullable CompletionStage<Long> claim;

		Call(String signature) {
			this.signature = signature;
		}

	}

	/** The same call was sent before. */
	static final class SeenBefore extends RuntimeException {

	}

}
