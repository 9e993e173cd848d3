// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <vector>

namespace sightglass {

/// The language of the window: the program's words and Qt's own, numbers, dates and sizes, the direction of layouts. The choice is
/// kept in QSettings; a change goes out as QEvent::LanguageChange, upon which MainWindow makes anew what is seen. One object,
/// owned by the application, made before the first window; GUI thread. docs/languages.md.
class Language : public QObject
{
    Q_OBJECT
public:
    struct Choice
    {
        QString code; ///< As the .ts files are named: "de", "pt_BR".
        QString name; ///< As those who speak it call it.
    };
    /// English first, then by their own names.
    [[nodiscard]] static const std::vector<Choice> &choices();
    /// Which of them the system's settings ask for; "en" where there is none of these.
    [[nodiscard]] static QString ofSystem();

    explicit Language(QObject *parent = nullptr);
    ~Language() override;
    /// The one that is spoken now.
    [[nodiscard]] QString code() const { return m_code; }
    /// What was chosen; empty: the system's.
    [[nodiscard]] static QString chosen();
    /// Kept for the next start, and taken at once where there is a Language.
    static void choose(const QString &code);

private:
    void apply();

    QString m_code;
    QTranslator m_english; ///< Its plural forms; also what another language has no words for.
    QTranslator m_words;
    QTranslator m_qtWords;
    bool m_mirrored; ///< The program was started with -reverse.
};

} // namespace sightglass
