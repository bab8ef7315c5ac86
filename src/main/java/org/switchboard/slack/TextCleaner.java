package org.switchboard.slack;

import java.util.Map;
import java.util.stream.Stream;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import org.jspecify.annotations.Nullable;

/**
 * Cleans what people typed before any listener reads it. Message texts contain marks, so
 * {@link SlackText#typed} cleans them after reading those.
 */
final class TextCleaner {

	private TextCleaner() {
	}

	static void clean(SlashCommandRequest request) {
		request.getPayload().setText(typed(request.getPayload().getText()));
	}

	static void clean(ViewSubmissionRequest request) {
		clean(request.getPayload().getView().getState());
	}

	static void clean(BlockActionRequest request) {
		View view = request.getPayload().getView();
		clean((view != null) ? view.getState() : null);
		for (BlockActionPayload.Action action : request.getPayload().getActions()) {
			action.setValue(made(action.getValue()));
			if (action.getSelectedOption() != null) {
				action.getSelectedOption().setValue(made(action.getSelectedOption().getValue()));
			}
		}
	}

	private static void clean(@Nullable ViewState state) {
		Stream.ofNullable(state)
			.map(ViewState::getValues)
			.flatMap(Stream::ofNullable)
			.map(Map::values)
			.flatMap((blocks) -> blocks.stream().flatMap((block) -> block.values().stream()))
			.forEach((value) -> {
				value.setValue(typed(value.getValue()));
				if (value.getSelectedOption() != null) {
					value.getSelectedOption().setValue(made(value.getSelectedOption().getValue()));
				}
			});
	}

	private static @Nullable String typed(@Nullable String text) {
		return (text != null) ? TypedText.kept(TypedText.unescaped(bounded(text))) : null;
	}

	// a button's or option's value is ours and compared exactly
	private static @Nullable String made(@Nullable String value) {
		return (value != null) ? TypedText.unescaped(bounded(value)) : null;
	}

	// so that parsing it takes bounded time
	private static String bounded(String text) {
		return SlackText.cut(text, SlackLimits.TYPED);
	}

}
