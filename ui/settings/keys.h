// All that the console's settings file may hold: a name that does not stand here does not compile.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace strongroom::ui::settings {

struct Keys;

/// The name of one setting.
class Key
{
public:
    constexpr const char* name() const { return m_name; }

private:
    friend struct Keys;
    consteval explicit Key(const char* name) : m_name(name) {}

    const char* m_name;
};

/// Settings whose last names are made while the program runs: hashes, ids of actions, names that a
/// person gave to be kept. Never anything of a secret.
class Group
{
public:
    constexpr const char* name() const { return m_name; }

private:
    friend struct Keys;
    consteval explicit Group(const char* name) : m_name(name) {}

    const char* m_name;
};

/// No names of scopes or secrets, no paths, nothing that was looked for, no tokens: the file is
/// neither sealed nor wiped at sign-out.
struct Keys
{
    static constexpr Key language{"language"};
    static constexpr Key geometry{"window/geometry"};

    static constexpr Key theme{"appearance/theme"};
    static constexpr Key density{"appearance/density"};
    static constexpr Key textPercent{"appearance/textPercent"};
    static constexpr Key reducedMotion{"appearance/reducedMotion"};

    static constexpr Key lockAfterMinutes{"security/lockAfterMinutes"};
    static constexpr Key draftMinutes{"security/draftMinutes"};
    static constexpr Key hideAfterSeconds{"security/hideAfterSeconds"};
    static constexpr Key clipboardSeconds{"security/clipboardSeconds"};
    static constexpr Key hideOnFocusLoss{"security/hideOnFocusLoss"};

    static constexpr Key startChoice{"start/choice"}; ///< This computer, or a server.
    static constexpr Key hintsDone{"hints/done"};
    static constexpr Key updateWanted{"update/notice"};
    static constexpr Key updateSeen{"update/seen"}; ///< The news that was put aside.

    static constexpr Key locked{"security/locked"}; ///< So that ending it does not unlock it.

    static constexpr Key letterKeys{"keyboard/letterKeys"};
    static constexpr Group shortcuts{"keyboard/shortcuts"}; ///< By id of action.

    static constexpr Key diffUnified{"diff/unified"};
    static constexpr Key diffCollapsed{"diff/collapsed"};
    static constexpr Key diffContext{"diff/context"};
    static constexpr Key diffIgnoreWhitespace{"diff/ignoreWhitespace"};
    static constexpr Key diffIgnoreKeyOrder{"diff/ignoreKeyOrder"};
    static constexpr Key diffWrap{"diff/wrap"};
    static constexpr Key diffListShown{"diff/listShown"};

    static constexpr Group auditFilters{"audit/filters"}; ///< By the name that a person gave it.
    static constexpr Group pins{"lookup/pins"};           ///< By a hash; random ids.
};

} // namespace strongroom::ui::settings
