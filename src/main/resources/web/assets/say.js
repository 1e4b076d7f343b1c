// What a screen reader is told of a change that leaves the page and the keyboard where they are.
const place = document.createElement('p');
place.className = 'unseen';
place.setAttribute('role', 'status');
document.body.append(place);

export function say(text) {
  place.textContent = '';
  // The same words twice are two messages only when there was nothing between them.
  setTimeout(() => { place.textContent = text; }, 60);
}
