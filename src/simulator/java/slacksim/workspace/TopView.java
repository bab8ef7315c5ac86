package slacksim.workspace;

import java.util.Optional;
import java.util.function.Function;

import slacksim.views.Field;
import slacksim.views.OpenView;
import slacksim.views.Rendering;
import slacksim.views.ViewStack;

/**
 * The topmost view of somebody's modal, as it is whenever it is looked at.
 *
 * @param workspace where
 * @param stack the modal
 */
record TopView(Workspace workspace, ViewStack stack) {

	/**
	 * Reads the view.
	 * @param <T> what comes out
	 * @param query what to read
	 * @return what was read
	 * @throws AssertionError if the modal is closed
	 */
	<T> T read(Function<OpenView, T> query) {
		return this.workspace.monitor()
			.alone(() -> query.apply(this.stack.top().orElseThrow(() -> new AssertionError("the modal is closed"))));
	}

	/**
	 * Waits until something is in the view.
	 * @param <T> what comes out
	 * @param what what is looked for, in words
	 * @param query looks for it
	 * @return what was seen
	 * @throws AssertionError if it is not there in time
	 */
	<T> T awaits(String what, Function<OpenView, Optional<T>> query) {
		return this.workspace.monitor()
			.await(this.workspace.patience(), () -> this.stack.top().flatMap(query))
			.orElseThrow(() -> new AssertionError("no \"" + what + "\" in the modal"
					+ this.stack.top().map((view) -> ": " + Rendering.text(view.spec())).orElse(", it is closed")));
	}

	Field field(String name) {
		return awaits(name, (view) -> Field.called(view.blocks(), name));
	}

}
