/** Text crosses the circuit as a byte stream: a message of the circuit is limited to 32 KB, a diagram is not. */
export async function readText(stream) {
  return new TextDecoder().decode(await stream.arrayBuffer());
}

export function writeText(text) {
  return new TextEncoder().encode(text);
}
