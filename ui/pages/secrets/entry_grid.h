// The grid of keys and values of a version to be; what is kept is not known here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "models/exchange/parsed_secret.h"
#include "ui/pages/secrets/entry/entry_hygiene.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <deque>

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

    /// Weak and reused values are remarked on from now on. The interface is borrowed.
    void setHygiene(const client::HygieneApi* hygiene, ExaminedSecret secret);
    void setSecretName(const QString& name) { m_secret.name = name; }

    /// Keys that stand: kept unread until a value is typed or they are removed.
    void addStanding(const std::vector<domain::VersionKey>& keys);
    /// A row for a new key; takes the focus if asked.
    void addEmpty(bool focus);
    /// The first value, or the first key where there is none yet.
    void focusFirst();
    /// A value for the row that one stands in, or stood in last; else for the first without one.
    void setValue(SecretBytes value);
    /// Takes keys and values out of .env, YAML or JSON text: what stands is changed, the rest
    /// added. Fails with InvalidInput, and changes nothing, if the text is none of these.
    Result<int> paste(const SecretBytes& text);
    /// The same with the clipboard's text. The copy taken from it is wiped.
    void pasteClipboard();
    /// Each file as the value of the key that it is called; as that of row `row`, if there is but
    /// one file and such a row. What may be keys and values is asked about first.
    void takeFiles(const QStringList& paths, std::optional<std::size_t> row = {});

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
    /// One line for each file that was not taken.
    void filesRefused(const QString& why);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QLineEdit* key = nullptr;
        SecretEdit* value = nullptr;
        QLabel* state = nullptr;
        QPushButton* file = nullptr;
        QPushButton* remove = nullptr;
        EntryRemarks* remarks = nullptr;
        domain::ValueFormat format = domain::ValueFormat::Text;
        domain::ValueFormat typedFormat = domain::ValueFormat::Text; ///< Of what is not a file.
        bool typed = true;
        bool fresh = true; ///< Since it was examined last.
        bool standing = false;
        bool removed = false;
    };
    /// A file of which it is not known yet what is wanted.
    struct Offer
    {
        QString name{};
        SecretBytes content{0};
        int entries = 0;
    };

    Row& addRow(const QString& key, bool standing, domain::ValueFormat format);
    QWidgetList buildFields(Row& row, const QString& key, std::size_t number);
    void valueChanged(std::size_t row);
    Row& rowFor(const QString& key);
    std::size_t keysWith(const std::vector<exchange::ParsedEntry>& entries) const;
    void toggleRemoved(std::size_t row);
    void refresh();
    void examineRows();
    void chooseFile(std::size_t row);
    void takeFile(Row& row, const QString& name, SecretBytes content);
    void askNext();
    std::optional<std::size_t> rowAt(const QPoint& place) const;

    std::vector<Row> m_rows;
    std::deque<Offer> m_offers;
    bool m_asking = false;
    bool m_many = false; ///< Rows change one after the other; they are counted at the end.
    const client::HygieneApi* m_hygiene = nullptr;
    ExaminedSecret m_secret;
    QTimer m_examine{this};    ///< While one types, nothing is said.
    std::size_t m_current = 0; ///< The row that one stood in last; beyond them: none.
    QGridLayout* m_grid;
};

} // namespace strongroom::ui
