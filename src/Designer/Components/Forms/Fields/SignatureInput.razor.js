// A pad to sign on with finger, pen or mouse. After each stroke the picture is handed over as a PNG of a fixed size.
const WIDTH = 600;
const HEIGHT = 200;
const PEN = 3;

export function attach(canvas, receiver, picture) {
  const context = canvas.getContext('2d');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  Object.assign(context, { lineWidth: PEN, lineCap: 'round', lineJoin: 'round', strokeStyle: '#14202a' });
  if (picture) {
    const image = new Image();
    image.onload = () => context.drawImage(image, 0, 0, WIDTH, HEIGHT);
    image.src = picture;
  }

  let last;

  const at = event => {
    const box = canvas.getBoundingClientRect();
    return { x: (event.clientX - box.left) * WIDTH / box.width, y: (event.clientY - box.top) * HEIGHT / box.height };
  };

  const draw = event => {
    const next = at(event);
    context.beginPath();
    context.moveTo(last.x, last.y);
    context.lineTo(next.x, next.y);
    context.stroke();
    last = next;
  };

  const begin = event => {
    canvas.setPointerCapture(event.pointerId);
    last = at(event);
    draw(event);
  };

  const move = event => {
    if (last) {
      draw(event);
    }
  };

  const end = () => {
    if (!last) {
      return;
    }

    last = undefined;
    canvas.toBlob(async blob => {
      await receiver.invokeMethodAsync('Drawn', DotNet.createJSStreamReference(await blob.arrayBuffer()));
    }, 'image/png');
  };

  canvas.addEventListener('pointerdown', begin);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', end);
  canvas.addEventListener('pointercancel', end);

  return {
    clear() {
      context.clearRect(0, 0, WIDTH, HEIGHT);
    },
    detach() {
      canvas.removeEventListener('pointerdown', begin);
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerup', end);
      canvas.removeEventListener('pointercancel', end);
    },
  };
}
