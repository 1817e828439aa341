/** Characters that stand for nothing but themselves in a path of ours. */
const LOCAL_PATH = /^\/(?![/\\])[A-Za-z0-9/_.~-]*(\?[A-Za-z0-9&=_.~%+-]*)?$/;

/** Where to go after logging in: a path of this service, never another place. */
export const returnPathOf = (wish: string | undefined): string =>
  wish !== undefined && wish.length <= 500 && LOCAL_PATH.test(wish) ? wish : "/";
