// Why the console locks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace strongroom::ui {

enum class LockReason {
    Asked,         ///< By the person.
    Idle,          ///< Nobody has touched the console for a while.
    Sleep,         ///< The computer is about to sleep.
    ScreenLocked,  ///< The desktop's screen saver or locker is on.
    SessionLocked, ///< The session is locked, or somebody else's is in front.
    Signal,        ///< SIGUSR1, for lockers that tell nobody.
    LockedBefore,  ///< It was locked when it ended.
    SignInEnded,   ///< The server takes the sign-in no longer.
};

} // namespace strongroom::ui
