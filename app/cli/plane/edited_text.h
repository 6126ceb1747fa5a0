// A text in the person's editor, in a file that no disk ever holds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>

namespace strongroom::cli {

class EditedText
{
public:
    /// A file of mode 0600 in a folder of its own, in memory-backed storage: $XDG_RUNTIME_DIR or
    /// /dev/shm. Fails with Unavailable if neither is.
    static Result<EditedText> create(const std::string& name, std::string text);

    EditedText(EditedText&& other) noexcept;
    EditedText& operator=(EditedText&&) = delete;
    /// Wipes and removes the folder with all that an editor left in it.
    ~EditedText();

    /// Runs $VISUAL, $EDITOR or vi on the file, and waits. Fails with Cancelled if it ends
    /// otherwise than with success.
    Result<Done> edit() const;

    /// At most 8 MiB.
    Result<SecretBytes> read() const;
    bool isAsItWas(const SecretBytes& text) const;

private:
    EditedText(std::string folder, std::string name, std::string text);

    std::string m_folder;
    std::string m_path;
    std::string m_original;
};

} // namespace strongroom::cli
