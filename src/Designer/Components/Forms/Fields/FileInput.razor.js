// Reads the chosen files one after another. A photo is drawn smaller until it fits into what is left.
const EDGES = [1280, 1024, 800, 640, 480];
const QUALITIES = [0.75, 0.6, 0.45];

export function attach(input, receiver, photo) {
  input.addEventListener('change', async () => {
    const files = [...input.files];
    input.value = '';
    for (const file of files) {
      await hand(file, receiver, photo);
    }
  });
}

async function hand(file, receiver, photo) {
  const room = await receiver.invokeMethodAsync('Begin');
  let content;
  try {
    content = photo ? await shrink(file, room) : file.size <= room ? file : undefined;
  } catch {
    await receiver.invokeMethodAsync('Refuse', file.name, false);
    return;
  }

  if (!content) {
    await receiver.invokeMethodAsync('Refuse', file.name, true);
    return;
  }

  const bytes = await content.arrayBuffer();
  await receiver.invokeMethodAsync('Take', file.name, content.type, DotNet.createJSStreamReference(bytes));
}

async function shrink(file, room) {
  const picture = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  for (const edge of EDGES) {
    const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    for (const quality of QUALITIES) {
      const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
      if (blob.size <= room) {
        return blob;
      }
    }
  }

  return undefined;
}
