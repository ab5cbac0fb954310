/* The trail: what its page needs beside the rest. */
import "./styles.css";
