// A value that is a file: its size, its first bytes if it is no text, and the way back to a file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "ui/pages/secrets/views/looking.h"

#include <QWidget>

namespace strongroom::ui {

class SecretField;

class FileView : public QWidget
{
    Q_OBJECT

public:
    /// With `binary` the first bytes are held, in hexadecimal.
    FileView(const QString& key, SecretBytes content, bool binary, const Looking& looking,
             QWidget* parent = nullptr);

    /// Null for text.
    SecretField* bytes() { return m_bytes; }
    const SecretBytes& content() const { return m_content; }

signals:
    void saveRequested();

private:
    const SecretBytes m_content;
    SecretField* m_bytes = nullptr;
};

} // namespace strongroom::ui
