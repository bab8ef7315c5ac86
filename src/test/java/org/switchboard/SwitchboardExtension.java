package org.switchboard;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test, or test class, that asks for one its own {@link Town}. The nodes that
 * serve it are started once, like {@link DemoDistrict}'s.
 */
public final class SwitchboardExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
		.create(SwitchboardExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Town.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE).getOrComputeIfAbsent(Town.class, (type) -> TwoNodes.shared().freshTown());
	}

	@Override
	public void afterEach(ExtensionContext context) {
		leave(context);
	}

	@Override
	public void afterAll(ExtensionContext context) {
		leave(context);
	}

	private static void leave(ExtensionContext context) {
		Town town = context.getStore(NAMESPACE).remove(Town.class, Town.class);
		if (town != null) {
			TwoNodes.shared().leave(town);
		}
	}

}
