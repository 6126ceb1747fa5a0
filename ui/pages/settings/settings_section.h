// One section of the settings: rows that can be searched for, and one way back to the defaults.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <vector>

class QFormLayout;
class QVBoxLayout;

namespace strongroom::ui {

class TextLabel;

/// A setting applies when it is changed: there is nothing to confirm.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    /// `id` names it for good, "security"; `title` is for people.
    SettingsSection(const QString& id, const QString& title, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    /// Shows only rows whose words hold `text`; all where that is the section's own title, or
    /// nothing. Answers whether any are left.
    bool search(const QString& text);
    /// The person came here: what others decide about it is looked up anew.
    virtual void enter() {}

signals:
    /// Something was done, in a sentence.
    void told(const QString& text);

protected:
    /// `control` gets the id "settings.SECTION.id", and `label` as its name. `note`, which may be
    /// empty and change later, is read as its description.
    TextLabel* addRow(const QString& id, const QString& label, QWidget* control,
                      const QString& note = {});
    /// Below the rows, and left out of searches.
    QVBoxLayout& below() { return *m_column; }
    static void setNote(TextLabel& note, QWidget& control, const QString& text);
    /// Words under which what stands below() is found.
    void setWordsBelow(const QString& words) { m_wordsBelow = words; }
    virtual void restoreDefaults() = 0;

private:
    struct Row
    {
        QWidget* field = nullptr;
        QString words{};
    };

    const QString m_id;
    const QString m_title;
    QString m_wordsBelow;
    QFormLayout* m_form;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace strongroom::ui
