// A released value: as dots, and beside that as what it is, where that can be told.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/inspection_api.h"
#include "client/api/secrets_api.h"
#include "ui/pages/secrets/views/looking.h"

#include <QWidget>

class QTabWidget;

namespace strongroom::ui {

class Clipboard;
class SecretField;

/// Once the value is wiped, nothing of it or about it is left here.
class ValueView : public QWidget
{
    Q_OBJECT

public:
    /// `inspection` null: as dots alone.
    ValueView(const client::InspectionApi* inspection, Clipboard& clipboard,
              client::RevealedEntry entry, const Looking& looking, QWidget* parent = nullptr);

    SecretField& field() { return *m_field; }
    /// To what the keys for copying are meant for: the code of now, the value, or else its tabs.
    void takeFocus();
    bool hasViews() const { return m_tabs != nullptr; }
    /// What the person asked to see: the codes of a seed, the facts of a certificate; else the
    /// value.
    void showAtOnce();

signals:
    /// Something of it can be read now.
    void shown(QWidget* part);
    void told(const QString& what);
    void failed(const QString& why);

private:
    QWidget* viewOf(client::ValueKind kind, const client::RevealedEntry& entry,
                    const Looking& looking);
    QWidget* codesOf(const client::RevealedEntry& entry, const Looking& looking);
    QWidget* leavesOf(const client::RevealedEntry& entry, const Looking& looking);
    QWidget* fileOf(const client::RevealedEntry& entry, const Looking& looking, bool binary);
    void follow(SecretField& part);
    void choosePlace(SecretBytes content);
    /// A new file that only its owner may read; an existing one is never replaced.
    void save(const QString& path, const SecretBytes& content);
    void addTab(QWidget* view, const QString& title);
    void dropViews();

    const client::InspectionApi* m_inspection;
    Clipboard& m_clipboard;
    const std::string m_key;
    SecretField* m_field;
    QTabWidget* m_tabs = nullptr; ///< None: the field alone.
    SecretField* m_codes = nullptr;
};

} // namespace strongroom::ui
