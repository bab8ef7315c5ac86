package slacksim.workspace;

import java.util.Optional;
import java.util.function.Function;

import slacksim.views.Field;
import slacksim.views.OpenView;
import slacksim.views.Rendering;
import slacksim.views.ViewStack;

/**
 * The topmost view of a person's modal, always current.
 *
 * @param workspace the workspace
 * @param stack the modal
 */
record TopView(Workspace workspace, ViewStack stack) {

	/**
	 * Reads the view.
	 * @param <T> the type of the result
	 * @throws AssertionError if the modal is closed
	 */
	<T> T read(Function<OpenView, T> query) {
		return this.workspace.monitor()
			.alone(() -> query.apply(this.stack.top().orElseThrow(() -> new AssertionError("the modal is closed"))));
	}

	/**
	 * Waits until a query finds something in the view.
	 * @param <T> the type of the result
	 * @param what a description of what is looked for
	 * @param query looks for it
	 * @return what it found
	 * @throws AssertionError if it finds nothing in time
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
