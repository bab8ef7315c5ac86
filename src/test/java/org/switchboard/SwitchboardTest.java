package org.switchboard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests through the front door. A parameter of type {@link Town} gets a fresh one;
 * all share the nodes of the run's {@link Deployment}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("town")
@ExtendWith(SwitchboardExtension.class)
public @interface SwitchboardTest {

}
