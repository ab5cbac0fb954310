/* The settings: what their pages need beside the rest. */
import "./styles.css";
