// The grid of keys and values of a version to be; what is kept is not known here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"

#include <QSet>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace strongroom::ui {

class SecretEdit;

class EntryGrid : public QWidget
{
    Q_OBJECT

public:
    explicit EntryGrid(QWidget* parent = nullptr);

    /// A key that stands: kept unread until a value is typed or it is removed.
    void addStanding(const QString& key, domain::ValueFormat format);
    /// A row for a new key; takes the focus if asked.
    void addEmpty(bool focus);
    /// A value for the row that one stands in, or stood in last; else for the first without one.
    void setValue(SecretBytes value);
    /// Takes keys and values out of .env, YAML or JSON text: what stands is changed, the rest
    /// added. Fails with InvalidInput, and changes nothing, if the text is none of these.
    Result<int> paste(const SecretBytes& text);
    /// The same with the clipboard's text. The copy taken from it is wiped.
    void pasteClipboard();

    std::vector<client::DraftEntry> entries() const;
    /// Keys that get a value here, and keys that go.
    std::vector<std::string> written() const;
    std::vector<std::string> removed() const;

    /// After somebody else's version: forget what was done to `giveWay`, know `standing` as what
    /// stands, and keep `alsoTheirs` too.
    void settle(const QSet<QString>& giveWay, const QSet<QString>& standing,
                const QStringList& alsoTheirs);

signals:
    void counted(int added, int changed, int removed);
    void pasteFailed(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QLineEdit* key = nullptr;
        SecretEdit* value = nullptr;
        QLabel* state = nullptr;
        QPushButton* remove = nullptr;
        domain::ValueFormat format = domain::ValueFormat::Text;
        bool standing = false;
        bool removed = false;
    };

    Row& addRow(const QString& key, bool standing, domain::ValueFormat format);
    Row& rowFor(const QString& key);
    void toggleRemoved(std::size_t row);
    void refresh();

    std::vector<Row> m_rows;
    std::size_t m_current = 0; ///< The row that one stood in last; beyond them: none.
    QGridLayout* m_grid;
};

} // namespace strongroom::ui
